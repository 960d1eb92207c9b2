def merge(nums1, m, nums2, n):
    del nums1[m:]
    for x in nums2: bisect.insort(nums1, x)
