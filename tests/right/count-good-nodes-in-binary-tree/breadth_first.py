class Solution:
    def goodNodes(self, root):
        ans, q = 0, deque([(root, -inf)])
        while q:
            node, mx = q.popleft()
            if node.val >= mx: ans += 1
            for kid in filter(None, (node.left, node.right)):
                q.append((kid, max(mx, node.val)))
        return ans
