from graphlib import TopologicalSorter, CycleError

class Solution:
    def alienOrder(self, words):
        ts = TopologicalSorter()
        for c in set(''.join(words)):
            ts.add(c)
        for a, b in zip(words, words[1:]):
            for x, y in zip(a, b):
                if x != y:
                    ts.add(y, x)
                    break
            else:
                if len(a) > len(b):
                    return ''
        try:
            return ''.join(ts.static_order())
        except CycleError:
            return ''
