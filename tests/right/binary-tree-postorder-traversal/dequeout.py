class Solution:
    def postorderTraversal(self, root):
        out, st = deque(), [root]
        while st:
            n = st.pop()
            if n:
                out.appendleft(n.val)
                st += n.left, n.right
        return out
