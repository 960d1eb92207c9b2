def majorityElement(nums):
    r = 0
    for b in range(32):
        if sum((x >> b) & 1 for x in nums) > len(nums) // 2:
            r |= 1 << b
    return r - (1 << 32) if r >= 1 << 31 else r
