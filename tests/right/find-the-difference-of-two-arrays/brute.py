class Solution:
    def findDifference(self, nums1, nums2):
        def only(a, b):
            out = []
            for x in a:
                if x not in b and x not in out:
                    out.append(x)
            return out
        return only(nums1, nums2), only(nums2, nums1)
