class Solution:
    def canTraverseAllPairs(self, nums: List[int]) -> bool:
        if len(nums) == 1: return True
        if min(nums) == 1: return False
        m = max(nums)
        pf = [[] for _ in range(m + 1)]
        for i in range(2, m + 1):
            if not pf[i]:
                for j in range(i, m + 1, i): pf[j].append(i)
        g = defaultdict(set)
        for x in set(nums):
            for q in pf[x]:
                g[pf[x][0]].add(q)
                g[q].add(pf[x][0])
        seen = set()
        st = [pf[nums[0]][0]]
        while st:
            u = st.pop()
            if u in seen: continue
            seen.add(u)
            st.extend(g[u] - seen)
        return len(seen) == len(g)
