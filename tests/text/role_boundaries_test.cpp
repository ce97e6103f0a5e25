// Where a role ends and the organization starts.
#include <gtest/gtest.h>

#include "support/said_cases.hpp"

namespace hearsay {
namespace {

using test::expect_speakers;

TEST(RoleBoundaries, PartAUnitFromItsOrganization)
{
    expect_speakers({
        {"id", "“Kapal itu karam,” kata Kepala Bidang Humas Polda Riau Agus Santoso.",
         "Agus Santoso", "Kepala Bidang Humas", "Polda Riau"},
        {"id", "“Kapal itu karam,” kata Kepala Badan Keselamatan Laut Agus Santoso.",
         "Agus Santoso", "Kepala", "Badan Keselamatan Laut"},
        {"id", "“Kapal itu karam,” kata Kepala Kepolisian Daerah Riau Agus Santoso.",
         "Agus Santoso", "Kepala", "Kepolisian Daerah Riau"},
        {"id", "“Kapal itu karam,” kata Kepala Kantor Pelabuhan Dumai Agus Santoso.",
         "Agus Santoso", "Kepala", "Kantor Pelabuhan Dumai"},
        {"id",
         "“Kapal itu karam,” kata Ketua Dewan Pengurus Daerah Himpunan Nelayan Riau Agus "
         "Santoso.",
         "Agus Santoso", "Ketua Dewan Pengurus Daerah", "Himpunan Nelayan Riau"},
    });
}

TEST(RoleBoundaries, KeepARoleWholeThatIsNoOrganizations)
{
    expect_speakers({
        {"id",
         "Anggota Komisi V DPR dari Fraksi Partai Nusantara, Agus Santoso, menilai rencana "
         "itu keliru.",
         "Agus Santoso", "Anggota Komisi V DPR dari Fraksi Partai Nusantara"},
        {"id", "Kuasa hukum Rajiman, Tuti Handayani, mengatakan kliennya sakit.", "Tuti Handayani",
         "Kuasa hukum Rajiman"},
        {"id", "“Obat itu habis,” kata Kepala Puskesmas Karangsari Wahidin.", "Wahidin",
         "Kepala Puskesmas Karangsari"},
        {"id", "Menteri Ketenagakerjaan Tuti Handayani berharap upah naik.", "Tuti Handayani",
         "Menteri Ketenagakerjaan"},
        {"id", "“Ikan itu mati,” kata Gubernur Riau Agus Santoso dalam rapat.", "Agus Santoso",
         "Gubernur Riau"},
    });
}

TEST(RoleBoundaries, TellTeachersFromDeans)
{
    expect_speakers({
        {"id", "Pengajar Fakultas Hukum Universitas Riau, Tuti Handayani, menilai aturan lemah.",
         "Tuti Handayani", "Pengajar", "Fakultas Hukum Universitas Riau"},
        {"id", "Dekan Fakultas Hukum Universitas Riau Tuti Handayani menilai aturan lemah.",
         "Tuti Handayani", "Dekan Fakultas Hukum", "Universitas Riau"},
        {"id",
         "Guru Besar Fakultas Hukum Universitas Airlangga Tuti Handayani menilai aturan "
         "lemah.",
         "Tuti Handayani", "Guru Besar Fakultas Hukum", "Universitas Airlangga"},
    });
}

} // namespace
} // namespace hearsay
