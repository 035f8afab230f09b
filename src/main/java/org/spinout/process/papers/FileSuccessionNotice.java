package org.spinout.process.papers;

import org.spinout.process.filepaper.Paper;
import org.spinout.process.filepaper.PaperOrder;
import org.springframework.stereotype.Component;

/** The notice to the parties of a case that another body has taken the place of one of them. */
@Component
class FileSuccessionNotice implements Paper {

    private final SuccessionNotice notice;

    FileSuccessionNotice(SuccessionNotice notice) {
        this.notice = notice;
    }

    @Override
    public void file(PaperOrder order) {
        notice.file(order);
    }
}
