def subarraySum(nums, k, c=None):
    c = Counter()
    return sum((c.update((s,)), c[s - k])[1] - (k == 0) + (s == k) for s in accumulate(nums))
