def subsetXORSum(nums):
    ans = 0
    for m in range(1 << len(nums)):
        t = 0
        for i in range(len(nums)):
            if m >> i & 1: t ^= nums[i]
        ans += t
    return ans
