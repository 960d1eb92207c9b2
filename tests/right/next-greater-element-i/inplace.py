class Solution:
    def nextGreaterElement(self, nums1, nums2):
        pos = {x: i for i, x in enumerate(nums1)}
        st = []
        for x in reversed(nums2):
            while st and st[-1] <= x: st.pop()
            if x in pos: nums1[pos[x]] = st[-1] if st else -1
            st.append(x)
        return nums1
