class Solution:
    memo = None
    def combinationSum4(self, nums, target):
        nums.sort()
        ways = defaultdict(int, {0: 1})
        for s in range(target):
            if s in ways:
                for x in nums:
                    if s + x > target: break
                    ways[s + x] += ways[s]
        return ways[target]
