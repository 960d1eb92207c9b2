class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        index = dict(zip(nums, range(len(nums))))
        for i in range(len(nums)):
            j = index.get(target - nums[i])
            if j is not None and j != i:
                return [j, i]
        return []


if __name__ == "__main__":
    print(Solution().twoSum([2, 7, 11, 15], 9))
