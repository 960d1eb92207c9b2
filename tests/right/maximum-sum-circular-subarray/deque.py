class Solution:
    def maxSubarraySumCircular(self, A: List[int]) -> int:
        n = len(A)
        pre = [0]
        for x in A + A:
            pre.append(pre[-1] + x)
        q = deque([0])
        ans = -inf
        for j in range(1, 2 * n + 1):
            while q and q[0] < j - n: q.popleft()
            ans = max(ans, pre[j] - pre[q[0]])
            while q and pre[q[-1]] >= pre[j]: q.pop()
            q.append(j)
        return ans
