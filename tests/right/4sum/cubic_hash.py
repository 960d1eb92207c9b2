class Solution:
    def fourSum(self, nums: List[int], target: int) -> List[List[int]]:
        cnt = Counter(nums)
        keys = sorted(cnt)
        ans = set()
        for i, a in enumerate(keys):
            for j in range(i, len(keys)):
                b = keys[j]
                if a == b and cnt[a] < 2: continue
                for k in range(j, len(keys)):
                    c = keys[k]
                    d = target - a - b - c
                    if d < c: break
                    if d in cnt:
                        q = (a, b, c, d)
                        if all(cnt[v] >= q.count(v) for v in q):
                            ans.add(q)
        return list(ans)
