class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        memo = defaultdict(int)
        for day in reversed(range(len(prices))):
            memo[day, "has"] = max(memo[day + 1, "has"], prices[day] + memo[day + 2, "none"]) if day + 1 < len(prices) else prices[day]
            memo[day, "none"] = max(memo[day + 1, "none"], memo[day + 1, "has"] - prices[day])
        return memo[0, "none"]
