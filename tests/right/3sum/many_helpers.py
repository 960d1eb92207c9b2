import sys
sys.setrecursionlimit(10**6)


def two_sum(nums, target, start):
    res, s = [], set()
    i = start
    while i < len(nums):
        if not res or res[-1][1] != nums[i]:
            if target - nums[i] in s:
                res.append((target - nums[i], nums[i]))
        s.add(nums[i])
        i += 1
    return res


def k_sum(nums, target, k, start=0):
    if k == 2:
        yield from two_sum(nums, target, start)
        return
    for i in range(start, len(nums)):
        if i > start and nums[i] == nums[i - 1]:
            continue
        if nums[i] * k > target:
            break
        for rest in k_sum(nums, target - nums[i], k - 1, i + 1):
            yield (nums[i],) + rest


def threeSum(nums):
    return k_sum(sorted(nums), 0, 3)


def main():
    print(*threeSum([-1, 0, 1, 2, -1, -4]))


if __name__ == '__main__':
    main()
