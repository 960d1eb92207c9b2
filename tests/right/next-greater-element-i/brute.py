class Solution:
    def nextGreaterElement(self, nums1: List[int], nums2: List[int]) -> List[int]:
        res = []
        for x in nums1:
            for y in nums2[nums2.index(x) + 1:]:
                if y > x:
                    res.append(y)
                    break
            else: res.append(-1)
        return res
