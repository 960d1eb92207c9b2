def findDifference(nums1, nums2):
    seen = [0] * 2001
    for x in nums1: seen[x + 1000] |= 1
    for x in nums2: seen[x + 1000] |= 2
    ans = [[], []]
    for i, v in enumerate(seen):
        if v in (1, 2): ans[v - 1].append(i - 1000)
    return ans
