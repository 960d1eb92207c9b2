class Solution:
    def jobScheduling(self, startTime: List[int], endTime: List[int], profit: List[int]) -> int:
        jobs = sorted(zip(startTime, endTime, profit))
        starts = [j[0] for j in jobs]
        @lru_cache(None)
        def dp(i):
            if i == len(jobs): return 0
            return max(dp(i + 1), jobs[i][2] + dp(bisect_left(starts, jobs[i][1])))
        return dp(0)
