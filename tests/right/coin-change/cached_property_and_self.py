class Amounts:
    def __init__(self, coins, amount):
        self.coins, self.amount = coins, amount

    @cached_property
    def fewest(self) -> int:
        level, seen, k = {self.amount}, set(), 0
        while level:
            if 0 in level:
                return k
            seen |= level
            level = {a - c for a in level for c in self.coins if a >= c} - seen
            k += 1
        return -1

class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        return Amounts(coins, amount).fewest
