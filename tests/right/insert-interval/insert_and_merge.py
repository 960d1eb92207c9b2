class Solution:
    def insert(self, intervals, newInterval):
        bisect.insort(intervals, newInterval)
        out = []
        for s, e in intervals:
            if out and out[-1][1] >= s:
                out[-1] = (out[-1][0], max(out[-1][1], e))
            else:
                out.append((s, e))
        return tuple(out)
