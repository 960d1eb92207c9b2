class Solution:
    def minMutation(self, startGene: str, endGene: str, bank: List[str]) -> int:
        bank = set(bank)
        if endGene not in bank: return -1
        q = deque([(startGene, 0)])
        while q:
            g, d = q.popleft()
            if g == endGene: return d
            for i in range(8):
                for c in "ACGT":
                    n = g[:i] + c + g[i+1:]
                    if n in bank:
                        bank.remove(n)
                        q.append((n, d + 1))
        return -1
