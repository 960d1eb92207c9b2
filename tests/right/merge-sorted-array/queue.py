class Solution:
    def merge(self, nums1: List[int], m: int, nums2: List[int], n: int) -> None:
        for j in range(n):
            nums1[m+j] = nums2[j]
        for i in range(len(nums1)):
            for j in range(i):
                if nums1[j] > nums1[i]: nums1[j], nums1[i] = nums1[i], nums1[j]
