class Solution:
    def combinationSum2(self, candidates: List[int], target: int) -> List[List[int]]:
        candidates.sort()
        self.ans = []
        self.dfs(candidates, target, [])
        return self.ans

    def dfs(self, nums, target, path):
        if not target:
            self.ans.append(path)
            return
        prev = None
        for i, x in enumerate(nums):
            if x == prev:
                continue
            if x > target:
                break
            self.dfs(nums[i + 1:], target - x, path + [x])
            prev = x
