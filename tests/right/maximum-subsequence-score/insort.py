class Solution:
    def maxScore(self, nums1, nums2, k):
        idx = sorted(range(len(nums1)), key=nums2.__getitem__, reverse=True)
        top = sorted(nums1[i] for i in idx[:k])
        s = sum(top)
        ans = s * nums2[idx[k - 1]]
        for i in idx[k:]:
            if nums1[i] > top[0]:
                s += nums1[i] - top.pop(0)
                insort(top, nums1[i])
            ans = max(ans, s * nums2[i])
        return ans
