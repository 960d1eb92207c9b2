class Solution:
    def preorderTraversal(self, root):
        out = deque()
        st = [root] if root else []
        while st:
            n = st.pop()
            out.append(n.val)
            if n.right: st.append(n.right)
            if n.left: st.append(n.left)
        return out
