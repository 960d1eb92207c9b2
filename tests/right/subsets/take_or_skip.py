class Solution:
    def __init__(self):
        self.everything = []

    def subsets(self, nums: List[int]) -> List[List[int]]:
        def choose(k: int, picked: List[int]) -> None:
            print("  " * k, picked)
            if k == len(nums):
                self.everything.append(list(picked))
            else:
                choose(k + 1, picked)
                picked.append(nums[k])
                choose(k + 1, picked)
                picked.pop()
        choose(0, [])
        return self.everything
