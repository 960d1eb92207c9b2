class Solution:
    def reorderList(self, head: Optional[ListNode]) -> None:
        def rec(root, cur):
            if not cur:
                return root
            root = rec(root, cur.next)
            if not root:
                return None
            tmp = None
            if root == cur or root.next == cur:
                cur.next = None
            else:
                tmp = root.next
                root.next = cur
                cur.next = tmp
            return tmp
        rec(head, head.next)
