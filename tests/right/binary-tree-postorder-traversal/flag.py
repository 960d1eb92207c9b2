class Solution:
    def postorderTraversal(self, root: Optional[TreeNode]) -> List[int]:
        st, res = [(root, False)], []
        while st:
            n, v = st.pop()
            if n:
                if v: res.append(n.val)
                else:
                    st.append((n, True))
                    st.append((n.right, False))
                    st.append((n.left, False))
        return res
