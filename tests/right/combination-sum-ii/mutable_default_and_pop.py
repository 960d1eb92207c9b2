class Solution:
    def combinationSum2(self, candidates, target, start=0, path=[], out=None):
        if out is None:
            candidates.sort()
            out = []
        if target == 0:
            out.append(path[:])
        for i in range(start, len(candidates)):
            if i > start and candidates[i] == candidates[i - 1]: continue
            if candidates[i] > target: break
            path.append(candidates[i])
            self.combinationSum2(candidates, target - candidates[i], i + 1, path, out)
            path.pop()
        return out
