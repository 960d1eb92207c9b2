class Solution:
    def findMedianSortedArrays(self, nums1, nums2):
        def smallest(k, i, j):
            """the k-th (from 1) of nums1[i:] and nums2[j:]"""
            if i >= len(nums1): return nums2[j + k - 1]
            if j >= len(nums2): return nums1[i + k - 1]
            if k == 1: return min(nums1[i], nums2[j])
            half = k // 2
            x = nums1[i + half - 1] if i + half <= len(nums1) else float("inf")
            y = nums2[j + half - 1] if j + half <= len(nums2) else float("inf")
            return smallest(k - half, i + half, j) if x < y else smallest(k - half, i, j + half)
        t = len(nums1) + len(nums2)
        return (smallest((t + 1) // 2, 0, 0) + smallest(t // 2 + 1, 0, 0)) * 0.5
