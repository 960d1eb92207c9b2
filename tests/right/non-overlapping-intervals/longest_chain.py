class Solution:
    def eraseOverlapIntervals(self, intervals: List[List[int]]) -> int:
        # weighted interval scheduling: dp over the ends, by bisection
        intervals.sort(key=lambda p: p[1])
        ends = [e for _, e in intervals]
        dp = [0] * (len(intervals) + 1)
        for i, (s, _) in enumerate(intervals):
            j = bisect_right(ends, s, 0, i)
            dp[i + 1] = max(dp[i], dp[j] + 1)
        return len(intervals) - dp[-1]
