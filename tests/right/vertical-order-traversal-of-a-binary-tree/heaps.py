class Solution:
    def verticalTraversal(self, root):
        m = {}
        q = deque([(root, 0, 0)])
        while q:
            n, x, y = q.popleft()
            m.setdefault(x, [])
            heapq.heappush(m[x], (y, n.val))
            if n.left: q.append((n.left, x-1, y+1))
            if n.right: q.append((n.right, x+1, y+1))
        return [[heapq.heappop(m[x])[1] for _ in range(len(m[x]))] for x in sorted(m)]
