class Solution:
    def combinationSum(self, candidates: List[int], target: int) -> List[List[int]]:
        res = []
        candidates.sort(reverse=True)
        def dfs(start, path, total):
            if total == target:
                res.append(tuple(path))
                return
            for i in range(start, len(candidates)):
                c = candidates[i]
                if total + c > target:
                    continue
                dfs(i, path + [c], total + c)
        dfs(0, [], 0)
        return res

if __name__ == "__main__":
    print(Solution().combinationSum([2, 3, 6, 7], 7))
