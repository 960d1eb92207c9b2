class Solution:
    @classmethod
    def two_sum(cls, numbers, target):
        seen = {}
        for i, x in enumerate(numbers):
            y = target - x
            if y in seen: return range(seen[y], i + 1, i - seen[y])
            seen[x] = i
