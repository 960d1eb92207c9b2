class Solution(object):
    def threeSum(self, nums):
        res = set()
        #1. Split nums into three lists: negative numbers, positive numbers, and zeros
        n, p, z = [], [], []
        for num in nums:
            if num > 0: p.append(num)
            elif num < 0: n.append(num)
            else: z.append(num)
        N, P = set(n), set(p)
        if z:
            for num in P:
                if -1*num in N:
                    res.add((-1*num, 0, num))
        if len(z) >= 3:
            res.add((0,0,0))
        for A, B in (n, P), (p, N):
            for i in range(len(A)):
                for j in range(i+1, len(A)):
                    target = -1*(A[i]+A[j])
                    if target in B:
                        res.add(tuple(sorted([A[i], A[j], target])))
        return list(res)
