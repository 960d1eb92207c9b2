class Solution:
    def merge(self, intervals):
        def go():
            cur = None
            for a, b in sorted(map(tuple, intervals), key=operator.itemgetter(0)):
                if cur is None:
                    cur = a, b
                elif a <= cur[1]:
                    cur = cur[0], max(cur[1], b)
                else:
                    yield cur
                    cur = a, b
            if cur is not None:
                yield cur
        return go()
