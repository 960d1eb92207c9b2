def majority_element(nums):
    return list({x for x in set(sorted(nums)[::max(1, len(nums) // 3)]) if nums.count(x) * 3 > len(nums)})
