class Solution:
    def permuteUnique(self, nums):
        ans = [[]]
        for n in nums:
            new = []
            for l in ans:
                for i in range(len(l) + 1):
                    new.append(l[:i] + [n] + l[i:])
                    if i < len(l) and l[i] == n:
                        break
            ans = new
        return ans
