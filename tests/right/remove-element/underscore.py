def removeElement(nums, val):
    c = 0
    for i in range(len(nums)):
        if nums[i] == val:
            nums[i] = 51
            c += 1
    nums.sort()
    return len(nums) - c
