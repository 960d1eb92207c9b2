import statistics

class Solution:
    def findMedianSortedArrays(self, nums1, nums2):
        return statistics.median(sorted(nums1 + nums2))
