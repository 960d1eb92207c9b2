class Solution:
    def findMedianSortedArrays(self, nums1: List[int], nums2: List[int]) -> float:
        if len(nums1) > len(nums2):
            return self.findMedianSortedArrays(nums2, nums1)
        pad = lambda xs: [-inf] + xs + [inf]
        a, b = pad(nums1), pad(nums2)
        m, n = len(nums1), len(nums2)
        lo, hi = 0, m
        while lo <= hi:
            i = lo + hi >> 1
            j = (m + n + 1 >> 1) - i
            if a[i] > b[j + 1]:
                hi = i - 1
            elif b[j] > a[i + 1]:
                lo = i + 1
            else:
                left, right = max(a[i], b[j]), min(a[i + 1], b[j + 1])
                return left if (m + n) % 2 else (left + right) / 2
