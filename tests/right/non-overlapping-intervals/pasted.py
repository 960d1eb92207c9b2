class Solution:
    def eraseOverlapIntervals(self, intervals: List[List[int]]) -> int:
        intervals.sort(key=lambda x: x[1])
        prev, count = float('-inf'), 0
        for s, e in intervals:
            if s >= prev:
                prev = e
            else:
                count += 1
        return count
