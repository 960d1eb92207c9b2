def helper(nums, target):
    return {target - v: i for i, v in enumerate(nums)}

def twoSum(nums, target):
    partner = helper(nums, target)
    return [(i, partner[v]) for i, v in enumerate(nums) if partner.get(v, i) != i][0]

print(twoSum([2, 7, 11, 15], 9))
