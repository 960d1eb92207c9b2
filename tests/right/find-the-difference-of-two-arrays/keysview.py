class Solution:
    def findDifference(self, nums1: List[int], nums2: List[int]) -> List[List[int]]:
        a, b = Counter(nums1), Counter(nums2)
        for x in set(a) & set(b):
            del a[x], b[x]
        return [a.keys(), b.keys()]
