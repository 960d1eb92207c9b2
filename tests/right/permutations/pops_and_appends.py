class Solution(object):
    def permute(self, nums):
        out = []
        def fill(done, rest):
            if not rest: out.append(done)
            for k in range(len(rest)):
                fill(done + (rest[k],), rest[:k] + rest[k+1:])
        fill((), nums)
        return out
