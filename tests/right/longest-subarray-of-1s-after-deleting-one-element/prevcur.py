def longestSubarray(nums):
    prev = cur = best = 0
    for x in nums:
        if x: cur += 1
        else: prev, cur = cur, 0
        best = max(best, prev + cur)
    return best - (best == len(nums))
