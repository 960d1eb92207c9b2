def rotate(nums, k):
    d = deque(nums)
    d.rotate(k)
    nums[:] = d
    return nums
