def searchRange(nums: List[int], target: int) -> List[int]:
    if target not in nums: return [-1, -1]
    i = nums.index(target)
    return [i, i + nums.count(target) - 1]
