def maxSubarraySumCircular(nums):
    n = len(nums)
    rm = [0] * n
    rm[-1] = suf = nums[-1]
    for i in range(n - 2, -1, -1):
        suf += nums[i]
        rm[i] = max(rm[i + 1], suf)
    best = special = nums[0]
    cur = pre = 0
    for i, x in enumerate(nums):
        cur = max(cur, 0) + x
        best = max(best, cur)
        pre += x
        if i + 1 < n: special = max(special, pre + rm[i + 1])
    return max(best, special)
