class Solution:
    def change(self, amount: int, coins: List[int]) -> int:
        coins.sort(reverse=True)
        memo = {}
        def count(left, k):
            if not left:
                return 1
            if k == len(coins):
                return 0
            if (left, k) in memo:
                return memo[left, k]
            ways = 0
            for pay in range(0, left + 1, coins[k]):
                ways += count(left - pay, k + 1)
            memo[left, k] = ways
            return ways
        return count(amount, 0)
