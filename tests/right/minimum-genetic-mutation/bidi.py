class Solution:
    def minMutation(self, startGene, endGene, bank):
        if endGene not in bank:
            return -1
        a, b, left, step = {startGene}, {endGene}, set(bank), 0
        while a and b:
            if a & b: return step
            if len(a) > len(b): a, b = b, a
            step += 1
            left -= a
            a = {w for w in left | {startGene} for x in a if sum(map(operator.ne, w, x)) == 1}
        return -1
