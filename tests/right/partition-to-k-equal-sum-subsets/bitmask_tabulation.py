class Solution:
    def canPartitionKSubsets(self, arr: List[int], k: int) -> bool:
        n = len(arr)
        total = sum(arr)
        if total % k: return False
        target = total // k
        dp = [-1] * (1 << n)
        dp[0] = 0
        for mask in range(1 << n):
            if dp[mask] == -1: continue
            for i in range(n):
                if not mask & (1 << i) and dp[mask] + arr[i] <= target:
                    dp[mask | (1 << i)] = (dp[mask] + arr[i]) % target
            if dp[-1] == 0: return True
        return dp[-1] == 0
