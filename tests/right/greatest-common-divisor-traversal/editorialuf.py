class Solution:
    def canTraverseAllPairs(self, nums: List[int]) -> bool:
        MAX = 100000
        N = len(nums)
        has = [False] * (MAX + 1)
        for x in nums: has[x] = True
        if N == 1: return True
        if has[1]: return False
        sieve = [0] * (MAX + 1)
        for d in range(2, MAX + 1):
            if sieve[d] == 0:
                for v in range(d, MAX + 1, d): sieve[v] = d
        p = list(range(2 * MAX + 1)); sz = [1] * (2 * MAX + 1)
        def find(x):
            if p[x] != x: p[x] = find(p[x])
            return p[x]
        def merge(a, b):
            a, b = find(a), find(b)
            if a == b: return
            if sz[a] > sz[b]: a, b = b, a
            p[a] = b; sz[b] += sz[a]
        for x in nums:
            v = x
            while v > 1:
                q = sieve[v]
                root = q + MAX
                if find(root) != find(x): merge(root, x)
                while v % q == 0: v //= q
        cnt = sum(has[i] and find(i) == i for i in range(2, MAX + 1))
        r = find(nums[0])
        return all(find(x) == r for x in nums)
